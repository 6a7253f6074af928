// Who is told of which mail, until when, and who is the backup: each route in plain fields, the first that fits counts.
import { ActionIcon, Alert, Button, Card, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { limits } from '../../domain/limits.ts';
import { api, read } from '../api.ts';
import { PublishBar } from '../settings/publish-bar.tsx';
import { useEditor, useSetting } from '../settings/use-setting.ts';
import { useTexts } from '../shell/language.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { PlaceFields, TargetFields } from './place-fields.tsx';
import { type EditedRoutes, nameNewRoute, type RouteRule, readRoutes, writeRoutes } from './route-shape.ts';
import { texts } from './texts.ts';

const CHECK_MS = 400;

export default function Routes() {
  const words = useTexts(texts);
  const setting = useSetting('routes');
  const { mayPublish } = useEditor();
  const text = setting.text ?? '';
  const routes = readRoutes(text);
  const [checked] = useDebouncedValue(setting.draft === null ? null : text, CHECK_MS);
  const faults = useQuery({
    queryKey: ['settings', 'check', 'routes', checked],
    queryFn: () =>
      read(
        api.settings.check.$post({
          json: { changes: [{ part: 'routes', name: '', content: checked, basedOn: null }] },
        }),
      ),
    enabled: checked !== null && mayPublish,
  });
  const found = faults.data?.faults ?? [];
  return (
    <Stack maw="62rem">
      <Title order={1}>{words.title}</Title>
      <Text size="sm" maw="70ch">
        {mayPublish ? words.what : `${words.what} ${words.readOnly}`}
      </Text>
      <div role="status">
        {setting.draft !== null && found.length > 0 && (
          <Alert color="red" title={words.faulty} style={{ whiteSpace: 'pre-line' }}>
            {found.join('\n')}
          </Alert>
        )}
      </div>
      {routes === null ? (
        <>
          <Alert color="red">{words.unreadable}</Alert>
          <Textarea
            label={words.asText}
            value={text}
            readOnly={!mayPublish}
            onChange={(event) => setting.edit(event.currentTarget.value)}
            rows={20}
            styles={{ input: { fontFamily: 'monospace' } }}
          />
        </>
      ) : (
        <fieldset disabled={!mayPublish} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
          <Edited routes={routes} onChange={(changed) => setting.edit(writeRoutes(changed))} />
        </fieldset>
      )}
      <PublishBar parts={['routes']} />
    </Stack>
  );
}

function Edited({
  routes,
  onChange,
}: {
  readonly routes: EditedRoutes;
  readonly onChange: (routes: EditedRoutes) => void;
}) {
  const words = useTexts(texts);
  const [said, setSaid] = useState('');
  const { rules, otherwise } = routes;
  const setRules = (changed: readonly RouteRule[]) => onChange({ ...routes, rules: changed });
  const { data } = useQuery({ queryKey: ['switches', null], queryFn: () => read(api.switches.$get({ query: {} })) });

  function move(at: number, to: number): void {
    const rule = rules[at];
    if (rule === undefined || to < 0 || to >= rules.length) return;
    const others = rules.filter((_, n) => n !== at);
    setRules([...others.slice(0, to), rule, ...others.slice(to)]);
  }
  return (
    <Stack>
      {rules.map((rule, at) => {
        const put = (change: Partial<RouteRule>) =>
          setRules(rules.map((one, n) => (n === at ? { ...one, ...change } : one)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the name is being typed here
          <Card key={at} withBorder component="section" aria-label={words.route(at + 1)}>
            <Stack gap="sm">
              <Group align="end" justify="space-between">
                <TextInput
                  label={words.id}
                  description={words.idHint}
                  value={rule.id}
                  onChange={(event) => put({ id: event.currentTarget.value })}
                />
                <Group gap={2}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={words.up(rule.id)}
                    onClick={() => move(at, at - 1)}
                  >
                    <IconArrowUp size={16} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={words.down(rule.id)}
                    onClick={() => move(at, at + 1)}
                  >
                    <IconArrowDown size={16} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={words.remove(rule.id)}
                    onClick={() => {
                      setRules(rules.filter((_, n) => n !== at));
                      setSaid(words.removed(rule.id));
                    }}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Group>
              </Group>
              <ConditionFields when={rule.when} mailboxes={data?.mailboxes ?? []} onChange={(when) => put({ when })} />
              <PlaceFields place={rule} onChange={put} />
            </Stack>
          </Card>
        );
      })}
      <Group>
        <Button
          variant="default"
          disabled={rules.length >= limits.escalations.rulesMax}
          onClick={() => setRules([...rules, { id: nameNewRoute(rules), when: {}, to: otherwise.to }])}
        >
          {words.add}
        </Button>
        <Text size="sm" role="status">
          {said}
        </Text>
      </Group>
      <Card withBorder component="section" aria-label={words.otherwise}>
        <Stack gap="sm">
          <div>
            <Title order={2} size="h4">
              {words.otherwise}
            </Title>
            <Text size="sm">{words.otherwiseWhat}</Text>
          </div>
          <PlaceFields
            place={otherwise}
            onChange={(change) => onChange({ ...routes, otherwise: { ...otherwise, ...change } })}
          />
        </Stack>
      </Card>
      <Card withBorder component="section" aria-label={words.others}>
        <Stack gap="sm">
          <Title order={2} size="h4">
            {words.others}
          </Title>
          <TargetFields
            legend={words.dailyList}
            none={words.asOtherwise}
            target={routes.dailyList}
            onChange={(dailyList) => onChange({ ...routes, dailyList })}
          />
          <TargetFields
            legend={words.admins}
            none={words.asOtherwise}
            target={routes.admins}
            onChange={(admins) => onChange({ ...routes, admins })}
          />
        </Stack>
      </Card>
    </Stack>
  );
}
