// The second factor: set up with an authenticator app, new backup codes, and off again. Each step asks for the password; what is secret is shown
// once. An app reads the key from a picture; it also takes it typed in, and on a phone by its link.
import {
  Alert,
  Anchor,
  Box,
  Button,
  Code,
  Group,
  PasswordInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { callAuth } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useTexts } from '../shell/language.tsx';
import { CopyText } from './copy-text.tsx';
import { texts } from './texts.ts';
import { useFaultWords } from './use-fault-words.ts';

const QrCode = lazy(() => import('./qr-code.tsx'));
/** Kept free for the picture, so that nothing jumps when it comes. */
const QR_SIDE = 196;

interface Made {
  readonly totpURI?: string;
  readonly backupCodes: readonly string[];
}
type Step = 'enable' | 'generate-backup-codes' | 'disable';

const refresh = () => Promise.all([['me'], ['account']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));

export function SecondFactor({ isOn }: { readonly isOn: boolean }) {
  const words = useTexts(texts);
  const faultWords = useFaultWords();
  const [step, setStep] = useState<Step | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const end = () => {
    setMade(null);
    setStep(null);
  };
  const ask = useMutation({
    mutationFn: ({ to, password }: { readonly to: Step; readonly password: string }) =>
      callAuth<Partial<Made>>(`/two-factor/${to}`, { password }),
    onSuccess: ({ totpURI, backupCodes }) => {
      setStep(null);
      if (backupCodes !== undefined) setMade({ backupCodes, ...(totpURI === undefined ? {} : { totpURI }) });
      if (totpURI === undefined) void refresh();
    },
  });

  if (made?.totpURI !== undefined && !isOn) return <Confirm made={{ ...made, totpURI: made.totpURI }} onEnd={end} />;
  if (made !== null)
    return (
      <BackupCodes codes={made.backupCodes}>
        <Group>
          <Button onClick={end}>{words.kept}</Button>
        </Group>
      </BackupCodes>
    );
  const isBusy = ask.isPending;
  return (
    <Stack gap="sm">
      <Text size="sm">{isOn ? words.secondFactorOn : words.secondFactorOff}</Text>
      {step === null ? (
        <Group>
          {isOn ? (
            <>
              <Button variant="default" onClick={() => setStep('generate-backup-codes')}>
                {words.newBackupCodes}
              </Button>
              <Button variant="subtle" color="red" onClick={() => setStep('disable')}>
                {words.turnOff}
              </Button>
            </>
          ) : (
            <Button onClick={() => setStep('enable')}>{words.setUp}</Button>
          )}
        </Group>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate({ to: step, password: String(new FormData(event.currentTarget).get('password')) });
          }}
        >
          <Stack gap="sm">
            <PasswordInput
              name="password"
              label={words.yourPassword}
              autoComplete="current-password"
              required
              autoFocus
              error={ask.isError ? faultWords(ask.error) : undefined}
            />
            <Group>
              <Button type="submit" loading={isBusy} {...(step === 'disable' ? { color: 'red' } : {})}>
                {step === 'disable' ? words.turnOff : words.goOn}
              </Button>
              <Button variant="subtle" color="gray" onClick={() => setStep(null)}>
                {words.cancel}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Stack>
  );
}

/** The key for the app and the backup codes; it counts once a code of the app was shown. */
function Confirm({
  made: { totpURI, backupCodes },
  onEnd,
}: {
  readonly made: Required<Made>;
  readonly onEnd: () => void;
}) {
  const words = useTexts(texts);
  const faultWords = useFaultWords();
  const [isDone, setIsDone] = useState(false);
  const check = useMutation({
    mutationFn: (code: string) => callAuth('/two-factor/verify-totp', { code: code.replace(/\s/g, '') }),
    onSuccess: async () => {
      setIsDone(true);
      onEnd();
      await refresh();
    },
  });
  const key = new URL(totpURI).searchParams.get('secret') ?? '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        check.mutate(String(new FormData(event.currentTarget).get('code')));
      }}
    >
      <Stack gap="md">
        <Stack gap={6}>
          <Text size="sm">{words.scanKey}</Text>
          <Box h={QR_SIDE}>
            <Suspense fallback={null}>
              <QrCode text={totpURI} label={words.keyPicture} side={QR_SIDE} />
            </Suspense>
          </Box>
          <Text size="sm">{words.enterKey}</Text>
          <CopyText text={key} shown={key.replace(/(.{4})(?=.)/g, '$1 ')} label={words.copyKey} />
          <Anchor size="sm" href={totpURI}>
            {words.openApp}
          </Anchor>
        </Stack>
        <BackupCodes codes={backupCodes} />
        <TextInput
          name="code"
          label={words.code}
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          maxLength={10}
          w="14rem"
          error={check.isError ? faultWords(check.error) : undefined}
        />
        <Group>
          <Button type="submit" loading={check.isPending || isDone}>
            {words.turnOn}
          </Button>
          <Button variant="subtle" color="gray" onClick={onEnd}>
            {words.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function BackupCodes({ codes, children }: { readonly codes: readonly string[]; readonly children?: ReactNode }) {
  const words = useTexts(texts);
  return (
    <Alert color="orange" title={words.backupCodes}>
      <Stack gap="sm">
        <Text size="sm">{words.backupCodesWhy}</Text>
        <SimpleGrid cols={{ base: 2, sm: 3 }} spacing={6}>
          {codes.map((code) => (
            <Code key={code} fz="sm">
              {code}
            </Code>
          ))}
        </SimpleGrid>
        <CopyText text={codes.join('\n')} label={words.copyCodes} />
        {children}
      </Stack>
    </Alert>
  );
}
