// What a new API token is called, may do, and until when. What was typed is kept in the browser until the token is made.
import { Alert, Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import type { Right } from '../../domain/rights.ts';
import { api, read } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import { useFaultWords } from './use-fault-words.ts';

const DAYS = [30, 90, 365];
interface Draft {
  readonly name: string;
  readonly scopes: readonly Right[];
  readonly days: number;
}
const EMPTY: Draft = { name: '', scopes: [], days: 90 };

export function TokenForm({
  mayScope,
  onMade,
  onCancel,
}: {
  readonly mayScope: readonly Right[];
  readonly onMade: (token: string) => void;
  readonly onCancel: () => void;
}) {
  const words = useTexts(texts);
  const faultWords = useFaultWords();
  const [draft, setDraft, forget] = useLocalStorage<Draft>({ key: 'waybill.draft.token', defaultValue: EMPTY });
  const scopes = draft.scopes.flatMap((scope) => (scope !== 'people.change' && mayScope.includes(scope) ? scope : []));
  const make = useMutation({
    mutationFn: () => read(api.account.tokens.$post({ json: { name: draft.name, scopes, days: draft.days } })),
    onSuccess: ({ token }) => {
      forget();
      onMade(token);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={words.tokenName}
          description={words.tokenNameHint}
          value={draft.name}
          onChange={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
          required
          maxLength={100}
          autoFocus
        />
        <Checkbox.Group
          label={words.mayDo}
          value={scopes}
          onChange={(chosen) =>
            setDraft({ ...draft, scopes: mayScope.filter((right) => chosen.some((scope) => scope === right)) })
          }
        >
          <Stack gap={8} mt={6}>
            {mayScope.map((right) => (
              <Checkbox key={right} value={right} label={words.rights[right]} />
            ))}
          </Stack>
        </Checkbox.Group>
        <NativeSelect
          label={words.goodFor}
          data={DAYS.map((days) => ({ value: String(days), label: words.days(days) }))}
          value={String(draft.days)}
          onChange={({ currentTarget }) => setDraft({ ...draft, days: Number(currentTarget.value) })}
          w="12rem"
        />
        {make.isError && (
          <Alert color="red" role="alert">
            {faultWords(make.error)}
          </Alert>
        )}
        <Group>
          <Button type="submit" loading={make.isPending} disabled={scopes.length === 0}>
            {words.makeToken}
          </Button>
          <Button variant="subtle" color="gray" onClick={onCancel}>
            {words.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
