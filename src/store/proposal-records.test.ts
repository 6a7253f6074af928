import { expect, test } from 'vitest';
import type { SupportedProposal } from '../domain/proposal.ts';
import { NOW, openMemoryDesk } from './sample-fixture.ts';

const greeting = (value: string, support = 6): SupportedProposal => ({
  content: { kind: 'voice', field: 'greeting', language: 'en', value },
  support,
  outOf: 8,
});
const decision = { at: NOW, by: 'Ann', undo: null };

test('the same content keeps its id and its decision, with newer figures', () => {
  const { proposals } = openMemoryDesk();
  proposals.propose([greeting('Hi {firstName},'), greeting('Hello,')], NOW);
  proposals.decide({ ...decision, id: 2, to: 'rejected' });
  proposals.propose([greeting('Hello,'), greeting('Hi {firstName},', 7)], NOW);
  expect(proposals.list('open')).toMatchObject([{ id: 1, support: 7, outOf: 8 }]);
  expect(proposals.list('rejected').map(({ id }) => id)).toEqual([2]);
});

test('what is no longer shown is outdated, and open again under its id when it is shown again', () => {
  const { proposals } = openMemoryDesk();
  proposals.propose([greeting('Hi,')], NOW);
  proposals.propose([greeting('Dear {name},')], NOW);
  expect(proposals.list('open').map(({ id }) => id)).toEqual([2]);
  expect(proposals.read(1)?.state).toBe('outdated');
  proposals.propose([greeting('Hi,')], NOW);
  expect(proposals.list('open').map(({ id }) => id)).toEqual([1]);
});

test('the audit log says who decided what of which place, and no words of it', () => {
  const { proposals, audit } = openMemoryDesk();
  proposals.propose([greeting('Ahoy {name},')], NOW);
  proposals.decide({ ...decision, id: 1, to: 'accepted', undo: '{}' });
  expect(proposals.read(1)).toMatchObject({ state: 'accepted', undo: '{}' });
  proposals.decide({ ...decision, id: 1, to: 'open' });
  const entries = audit.list({ fromSeq: 1, limit: 10 });
  expect(entries.map(({ step }) => step)).toEqual(['propose', 'accept_proposal', 'reopen_proposal']);
  expect(JSON.stringify(entries)).toContain('Ann');
  expect(JSON.stringify(entries)).not.toContain('Ahoy');
});
