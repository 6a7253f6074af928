// The worker in which the tests of both runtimes run: objects with nothing of their own, whose storage a test takes.
import { DurableObject } from 'cloudflare:workers';

export class TestDesk extends DurableObject {}

export default { fetch: () => new Response(null, { status: 404 }) };
