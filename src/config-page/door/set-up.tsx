// The first owner comes in, by the link that `waybill page` gave at the machine. The token stands behind the #: it goes into no log.
import { Text } from '@mantine/core';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import { AccountForm } from './account-form.tsx';
import { DoorCard } from './door-card.tsx';
import { texts } from './texts.ts';

export default function SetUp() {
  const words = useTexts(texts);
  const [wrong, setWrong] = useState<string | null>(null);
  const token = location.hash.slice(1);
  return (
    <DoorCard title={words.setUp} wrong={wrong}>
      <Text>{words.setUpWhy}</Text>
      <AccountForm
        asksEmail
        make={(account) => read(api.door['set-up'].$post({ json: { ...account, token } }))}
        onWrong={setWrong}
      />
    </DoorCard>
  );
}
