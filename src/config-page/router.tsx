// The addresses of the page, and the view of each, which is loaded when it is first gone to.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { queryClient } from './query-client.ts';
import { Shell } from './shell/shell.tsx';
import { meQuery } from './shell/use-me.ts';

const root = createRootRoute({ component: Outlet });

const door = (path: string, component: Parameters<typeof lazyRouteComponent>[0]) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(component) });
const doors = [
  door('/sign-in', () => import('./door/sign-in.tsx')),
  door('/set-up', () => import('./door/set-up.tsx')),
  door('/join', () => import('./door/join.tsx')),
];

/** Everything behind the door. */
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: Shell,
  async beforeLoad({ location }) {
    if ((await queryClient.ensureQueryData(meQuery)) === null)
      throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
});

const view = (path: string, component: Parameters<typeof lazyRouteComponent>[0]) =>
  createRoute({ getParentRoute: () => desk, path, component: lazyRouteComponent(component) });
/** The queue is where the work is. */
const start = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad() {
    throw redirect({ to: '/queue' });
  },
});
const views = [
  view('/account', () => import('./account/account.tsx')),
  start,
  view('/audit', () => import('./audit/audit.tsx')),
  view('/connections', () => import('./connections/connections.tsx')),
  view('/facts', () => import('./facts/facts.tsx')),
  view('/figures', () => import('./figures/figures.tsx')),
  view('/health', () => import('./health/health.tsx')),
  view('/knowledge', () => import('./knowledge/knowledge.tsx')),
  view('/knowledge/document', () => import('./knowledge/document.tsx')),
  view('/knowledge/write', () => import('./knowledge/article.tsx')),
  view('/notices', () => import('./notices/notices.tsx')),
  view('/people', () => import('./people/people.tsx')),
  view('/privacy', () => import('./privacy/privacy.tsx')),
  view('/rules', () => import('./rules/rules.tsx')),
  view('/routes', () => import('./routes/routes.tsx')),
  view('/queue', () => import('./queue/queue.tsx')),
  view('/settings/history', () => import('./settings/history.tsx')),
  view('/try', () => import('./try/try.tsx')),
  view('/templates', () => import('./templates/templates.tsx')),
  view('/templates/$folder/$language', () => import('./templates/edit-template.tsx')),
  view('/templates/partials/$partial/$language', () => import('./templates/edit-template.tsx')),
  view('/templates/notices/$kind/$language', () => import('./templates/edit-template.tsx')),
  view('/mails/$id', () => import('./mail/mail.tsx')),
  view('/voice', () => import('./voice/voice.tsx')),
];

export const router = createRouter({
  routeTree: root.addChildren([...doors, desk.addChildren(views)]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});
