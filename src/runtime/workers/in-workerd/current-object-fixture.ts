// In which Durable Object a test runs.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ObjectStorage } from '../../../store/object-sqlite.ts';

export const currentObject = new AsyncLocalStorage<{ readonly storage: ObjectStorage }>();
