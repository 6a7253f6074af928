// Stands above a view once its session has ended: the view stays as it is, with what was typed in it, and goes on after signing in here.
import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { SignInForm } from '../door/sign-in-form.tsx';
import { queryClient } from '../query-client.ts';
import { noteSessionEnd } from '../session-end.ts';
import { useTexts } from './language.tsx';
import { texts } from './texts.ts';
import { askWhoIsSignedIn, useMe } from './use-me.ts';

const ABOVE_OTHER_DIALOGS = 1_000;

export default function SignInAgain() {
  const me = useMe();
  const words = useTexts(texts);
  const { href } = useLocation();
  async function goOn(): Promise<void> {
    const now = await askWhoIsSignedIn();
    // Somebody else must not go on in what this person has open.
    if (now.id !== me?.id) return location.reload();
    noteSessionEnd(false);
    queryClient.setQueryData(['me'], now);
    await queryClient.invalidateQueries();
  }
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      centered
      zIndex={ABOVE_OTHER_DIALOGS}
      title={words.signedOut}
    >
      <Stack>
        <Text size="sm">{words.signedOutWhy}</Text>
        <SignInForm {...(me === null ? {} : { email: me.email })} placeAfter={href} onEntered={() => void goOn()} />
        <Anchor size="sm" href="/sign-in">
          {words.somebodyElse}
        </Anchor>
      </Stack>
    </Modal>
  );
}
