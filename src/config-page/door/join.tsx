// Somebody who was invited comes in.
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import { texts as shellTexts } from '../shell/texts.ts';
import { AccountForm } from './account-form.tsx';
import { DoorCard } from './door-card.tsx';
import { texts } from './texts.ts';

export default function Join() {
  const words = useTexts(texts);
  const { roles } = useTexts(shellTexts);
  const [wrong, setWrong] = useState<string | null>(null);
  const token = location.hash.slice(1);
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => read(api.door.invitations[':token'].$get({ param: { token } })),
    retry: false,
  });
  const isGone = invitation.isError;
  return (
    <DoorCard title={words.join} wrong={isGone ? words.linkGone : wrong}>
      {invitation.data !== undefined && (
        <>
          <Text>{words.joinAs(invitation.data.email, roles[invitation.data.role])}</Text>
          <AccountForm
            asksEmail={false}
            make={({ name, password }) => read(api.door.join.$post({ json: { name, password, token } }))}
            onWrong={setWrong}
          />
        </>
      )}
    </DoorCard>
  );
}
