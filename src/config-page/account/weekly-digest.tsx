// The switch for the week's figures by mail, for owners and admins. Others do not see it.
import { Alert, Stack, Switch, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { digestTexts } from './digest-texts.ts';

const QUERY_KEY = ['account', 'digest'];

/** `frame` puts the part below its title. */
export function WeeklyDigest({ frame }: { readonly frame: (title: string, part: ReactNode) => ReactNode }) {
  const words = useTexts(digestTexts);
  const { language } = useLanguage();
  const { data } = useQuery({ queryKey: QUERY_KEY, queryFn: () => read(api.account.digest.$get()) });
  const choose = useMutation({
    mutationFn: (wanted: typeof language | null) => read(api.account.digest.$put({ json: { language: wanted } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: QUERY_KEY }),
  });
  if (data === undefined || !data.mayChoose) return null;
  const isOn = data.language !== null;
  return frame(
    words.title,
    <Stack gap="sm">
      <Switch
        label={words.wants}
        description={words.hint}
        checked={isOn}
        disabled={choose.isPending}
        error={choose.error?.message}
        onChange={({ currentTarget }) => choose.mutate(currentTarget.checked ? language : null)}
      />
      {isOn && data.language !== language && (
        <Text size="sm" c="dimmed">
          {words.otherLanguage}
        </Text>
      )}
      {!data.mailsPeople && (
        <Alert variant="default" color={isOn ? 'orange' : 'gray'}>
          {words.noServer}
        </Alert>
      )}
    </Stack>,
  );
}
