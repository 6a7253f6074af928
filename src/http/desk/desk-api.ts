// The desk's page over HTTP: the door, then every group of routes, one OpenAPI document, and the built page for whatever is no route.
// Mounted by the runtime; the page knows its type alone (Hono's `hc`).
import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { limits } from '../../domain/limits.ts';
import { satisfactionLinks } from '../satisfaction-links.ts';
import { unsubscribeLinks } from '../unsubscribe-links.ts';
import { accountRoutes } from './account-routes.ts';
import { approvalRoutes } from './approval-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { backTestRoutes } from './back-test-routes.ts';
import { commitmentRoutes } from './commitment-routes.ts';
import { connectionsRoutes } from './connections-routes.ts';
import { consentRoutes } from './consent-routes.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { digestRoutes } from './digest-routes.ts';
import { doorRoutes } from './door-routes.ts';
import { eventRoutes } from './event-routes.ts';
import { figuresRoutes } from './figures-routes.ts';
import { guardHeaders, guardOrigin, guardPace, guardSession, limitBody, refuseHead } from './guard-desk.ts';
import { healthRoutes } from './health-routes.ts';
import { knowledgeRoutes } from './knowledge-routes.ts';
import { mailRoutes } from './mail-routes.ts';
import { meRoutes } from './me-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { passToAuth } from './pass-to-auth.ts';
import { peopleRoutes } from './people-routes.ts';
import { privacyRoutes } from './privacy-routes.ts';
import { queueRoutes } from './queue-routes.ts';
import { queuedMailRoutes } from './queued-mail-routes.ts';
import { refuseInvalid } from './refuse-invalid.ts';
import { satisfactionRoutes } from './satisfaction-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { switchRoutes } from './switch-routes.ts';
import { templateRoutes } from './template-routes.ts';
import { templateSuggestionRoutes } from './template-suggestion-routes.ts';
import { voiceRoutes } from './voice-routes.ts';

/** All routes with a schema. A new group is mounted here and nowhere else. */
export const deskRoutes = (house: DeskHouse) =>
  new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .route('/', accountRoutes(house))
    .route('/', approvalRoutes(house))
    .route('/', auditRoutes(house))
    .route('/', backTestRoutes(house))
    .route('/', commitmentRoutes(house))
    .route('/', connectionsRoutes(house))
    .route('/', consentRoutes(house))
    .route('/', digestRoutes(house))
    .route('/', doorRoutes(house))
    .route('/', eventRoutes(house))
    .route('/', figuresRoutes(house))
    .route('/', healthRoutes(house))
    .route('/', knowledgeRoutes(house))
    .route('/', mailRoutes(house))
    .route('/', meRoutes(house))
    .route('/', noticeRoutes(house))
    .route('/', peopleRoutes(house))
    .route('/', privacyRoutes(house))
    .route('/', queuedMailRoutes(house))
    .route('/', queueRoutes(house))
    .route('/', satisfactionRoutes(house))
    .route('/', settingsRoutes(house))
    .route('/', switchRoutes(house))
    .route('/', templateRoutes(house))
    .route('/', templateSuggestionRoutes(house))
    .route('/', voiceRoutes(house));

export type DeskApi = ReturnType<typeof deskRoutes>;

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Waybill: the desk’s page', version: '1' },
} as const;

/** `servePage` answers with the built page's files, and with the page itself for its own addresses. */
export function deskApp(house: DeskHouse, servePage: (request: Request) => Promise<Response>): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.use('*', guardHeaders(house));
  app.use('/api/*', guardPace(house, limits.page.requestsPerMinuteMax));
  app.use('/api/door/*', guardPace(house, limits.page.authRequestsPerMinuteMax));
  app.use('/api/*', refuseHead, limitBody, guardOrigin(house), guardSession(house));
  app.on(['GET', 'POST'], '/api/auth/*', passToAuth(house));
  const routes = deskRoutes(house);
  app.route('/', routes);
  app.get('/api/openapi.json', (context) => context.json(routes.getOpenAPI31Document(DOCUMENT)));
  app.all('/api/*', (context) => context.json({ fault: 'no_route', message: 'There is no such route.' }, 404));
  app.route('/', satisfactionLinks(house));
  app.route('/', unsubscribeLinks(house));
  app.get('*', (context) => servePage(context.req.raw));
  return app;
}
