// What becomes of a mail: the plain switches first, then every rule, then what no rule lifts.
import { Stack, Tabs, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { PublishBar } from '../settings/publish-bar.tsx';
import { useTexts } from '../shell/language.tsx';
import { HardLimits } from './hard-limits.tsx';
import { RuleList } from './rule-list.tsx';
import { Switches } from './switches.tsx';
import { texts } from './texts.ts';

const TABS = ['switches', 'rules', 'limits'] as const;

export default function Rules() {
  const words = useTexts(texts);
  const [tab, setTab] = useState<string | null>('switches');
  return (
    <Stack maw="78rem">
      <Title order={1}>{words.title}</Title>
      <Text size="sm" maw="70ch">
        {words.what}
      </Text>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {words.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="switches">
          <Switches />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <RuleList />
        </Tabs.Panel>
        <Tabs.Panel value="limits">
          <HardLimits />
        </Tabs.Panel>
      </Tabs>
      <PublishBar parts={['policy']} />
    </Stack>
  );
}
