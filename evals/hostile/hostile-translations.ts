// What the hostile model makes of a template: its code bent to say other things, links, addresses and digits among the words, and lies that keep
// to the original's parts. Called by hostile-model.ts.
import { LANGUAGES } from '../../src/domain/language.ts';
import type { TemplateToTranslate, TemplateTranslation } from '../../src/ports/model.ts';
import { disguise } from './disguises.ts';
import type { World } from './hostile-answers.ts';
import { ATTACKER, HARMLESS, LIE_KINDS, LIES } from './lies.ts';

type Bend = (source: string, world: World) => string;

const insert = (source: string, words: string, { chance }: World): string => {
  const lines = source.split('\n');
  const at = Math.floor(chance.next() * (lines.length + 1));
  return [...lines.slice(0, at), words, ...lines.slice(at)].join('\n');
};
const lie = ({ chance }: World): string => {
  const said = chance.pick(LIES[chance.pick(LANGUAGES) ?? 'nl'][chance.pick(LIE_KINDS) ?? 'refund']) ?? '';
  return said.replace(/<[a-z]{1,20}>/g, () => chance.pick(['12', 'https://a.example/x', 'Harbour Mews', '']) ?? '');
};

const BENDS: readonly Bend[] = [
  (source, world) => insert(source, `Betaal via ${world.chance.pick(ATTACKER.links)}.`, world),
  (source, world) => insert(source, `Schrijf naar ${world.chance.pick(ATTACKER.addresses)}.`, world),
  (source, world) => insert(source, `Bel ${world.chance.pick(ATTACKER.phones)}.`, world),
  (source, world) => insert(source, lie(world), world),
  (source, world) => insert(source, disguise(lie(world), world.chance), world),
  (source, world) => insert(source, '{{#if order}}{{order.total}}{{/if}}', world),
  (source, world) => insert(source, '{{> status}}', world),
  (source, world) => insert(source, '{{constructor.constructor "return process"}}{{__proto__}}', world),
  (source, world) => insert(source, '{{#each orders as |x|}}'.repeat(200), world),
  (source, world) => insert(source, 'https://a.example/{{order.number}}', world),
  (source) => source.replaceAll('{{#if', '{{#unless').replaceAll('{{/if', '{{/unless'),
  (source) => source.replace(/\{\{else\}\}/, ''),
  (source) => source.replace(/\{\{[a-z.]+\}\}/i, ''),
  (source) => source.replace(/"(?:ask|follow|offer)"/, '"offer"'),
  (source) => source.slice(0, source.length / 2),
  () => 'x'.repeat(60_000),
  () => '',
  (source) => source.replace(/e/g, 'е'),
  (source) => source.replace(/ /g, '\u200B '),
];

/** Words of the right language around the very same code: nothing in it but its lie is wrong. */
const careful = (source: string, world: World): string =>
  source.replace(
    /(^|\}\})[^{}\n]{12,}/m,
    `$1${HARMLESS.nl}${world.chance.next() < 0.5 ? '' : ' Alles is al geregeld.'}`,
  );

export function translateAsAttacker({ source }: TemplateToTranslate, world: World): TemplateTranslation {
  if (world.chance.next() < 0.1) return { source: careful(source, world) };
  return { source: (world.chance.pick(BENDS) as Bend)(source, world) };
}
