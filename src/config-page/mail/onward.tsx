// The way on once a mail is decided on: the next one of the list from which it was opened, or else back to that list. After a decision of one's
// own it has the focus, so that Enter goes on.
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTexts } from '../shell/language.tsx';
import { useNeighbours } from './neighbours.ts';
import { texts } from './texts.ts';

export function Onward({ mailId, hasDecided }: { readonly mailId: number; readonly hasDecided: boolean }) {
  const words = useTexts(texts);
  const { back, next } = useNeighbours(mailId);
  const navigate = useNavigate();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasDecided) button.current?.focus();
  }, [hasDecided]);
  return (
    <Button
      ref={button}
      rightSection={<IconArrowRight size={16} />}
      onClick={() => void navigate({ to: next ?? back })}
    >
      {next === null ? words.back : words.next}
    </Button>
  );
}
