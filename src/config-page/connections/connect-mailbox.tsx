// The form that connects a mailbox: IMAP by a password that is tried, Gmail and Outlook by a grant at the provider. What is typed is kept in
// this browser until it is connected, but for secrets, which go to the server once.
import {
  Alert,
  Button,
  Checkbox,
  Group,
  Modal,
  NumberInput,
  PasswordInput,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, read } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import type { Said } from '../shell/said.tsx';
import { texts } from './texts.ts';
import { sayOf, useReadAnew } from './use-connections.ts';

type Encryption = 'tls' | 'starttls' | 'none';
type Trust = 'nobody' | 'dkim' | 'authserv-id';

const EMPTY = {
  kind: 'imap' as 'imap' | 'gmail' | 'outlook',
  addresses: '',
  host: '',
  port: 993,
  encryption: 'tls' as Encryption,
  smtpHost: '',
  smtpPort: 465,
  smtpEncryption: 'tls' as Encryption,
  user: '',
  isPrivateNetworkAllowed: false,
  trust: 'nobody' as Trust,
  authservId: '',
  clientId: '',
  tenant: '',
};
type Fields = typeof EMPTY;

const listAddresses = (text: string): string[] =>
  text
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');

/** Of choices of which one always stands. */
const choicesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

async function connectImap(fields: Fields, password: string): Promise<{ mailbox: string; notWatched: string | null }> {
  const { host, port, encryption, smtpHost, smtpPort, smtpEncryption, user, trust, authservId } = fields;
  const { isPrivateNetworkAllowed = false } = fields;
  const json = {
    addresses: listAddresses(fields.addresses),
    imap: { host, port, encryption },
    smtp: { host: smtpHost === '' ? host : smtpHost, port: smtpPort, encryption: smtpEncryption },
    user: user === '' ? (listAddresses(fields.addresses)[0] ?? '') : user,
    ...{ password, isPrivateNetworkAllowed },
    trusted: trust === 'authserv-id' ? { by: trust, authservId } : { by: trust },
  };
  return read(api.connections.imap.$post({ json }));
}

export function ConnectMailbox({
  isOpen,
  onClose,
  onSaid,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSaid: (said: Said) => void;
}) {
  const words = useTexts(texts);
  const readAnew = useReadAnew();
  const [fields, setFields, forgetFields] = useLocalStorage({
    key: 'waybill.connections.mailbox',
    defaultValue: EMPTY,
    getInitialValueInEffect: false,
  });
  const [secret, setSecret] = useState('');
  const set = <K extends keyof Fields>(key: K, value: Fields[K]) =>
    setFields((was) => ({ ...EMPTY, ...was, [key]: value }));
  const connect = useMutation({
    async mutationFn() {
      const { kind, clientId, tenant } = fields;
      if (kind === 'imap') return connectImap(fields, secret);
      const { path } = await read(
        api.connections.grants.$post({
          json: {
            ...{ connector: kind, addresses: listAddresses(fields.addresses), clientId },
            clientSecret: secret === '' ? null : secret,
            tenant: tenant === '' ? null : tenant,
            authservId: fields.trust === 'authserv-id' ? fields.authservId : null,
          },
        }),
      );
      location.assign(path);
      return null;
    },
    async onSuccess(done) {
      setSecret('');
      if (done === null) return;
      forgetFields();
      onClose();
      onSaid({ text: done.notWatched ?? words.connected(done.mailbox), isFault: false });
      await readAnew();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    connect.mutate();
  }
  const isImap = fields.kind === 'imap';
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': words.close }}
      title={words.addMailbox}
      size="lg"
    >
      <form onSubmit={submit} autoComplete="off">
        <Stack>
          {connect.isError && (
            <Alert color="red" role="alert">
              {sayOf(connect.error)}
            </Alert>
          )}
          <Select
            label={words.kind}
            data={choicesOf(words.kinds)}
            value={fields.kind}
            onChange={(kind) => kind !== null && set('kind', kind as Fields['kind'])}
            allowDeselect={false}
            data-autofocus
          />
          <TextInput
            label={words.address}
            description={words.addressHint}
            value={fields.addresses}
            onChange={(event) => set('addresses', event.currentTarget.value)}
            required
          />
          {isImap ? (
            <ImapFields fields={fields} set={set} />
          ) : (
            <>
              <Text size="sm" c="dimmed">
                {words.clientHint} {words.redirect(`${location.origin}/connect/${fields.kind}/callback`)}
              </Text>
              <TextInput
                label={words.clientId}
                value={fields.clientId}
                onChange={(event) => set('clientId', event.currentTarget.value)}
                required
              />
              {fields.kind === 'outlook' && (
                <TextInput
                  label={words.tenant}
                  value={fields.tenant}
                  onChange={(event) => set('tenant', event.currentTarget.value)}
                />
              )}
            </>
          )}
          <PasswordInput
            label={isImap ? words.password : words.clientSecret}
            description={words.passwordHint}
            value={secret}
            onChange={(event) => setSecret(event.currentTarget.value)}
            autoComplete="off"
            required={isImap}
          />
          {isImap && <TrustFields fields={fields} set={set} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={connect.isPending}>
              {isImap ? words.connect : words.toProvider}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface FieldsProps {
  readonly fields: Fields;
  readonly set: <K extends keyof Fields>(key: K, value: Fields[K]) => void;
}

function ImapFields({ fields, set }: FieldsProps) {
  const words = useTexts(texts);
  const servers = [
    { keys: ['host', 'port', 'encryption'], label: words.host, hint: '', isNeeded: true },
    { keys: ['smtpHost', 'smtpPort', 'smtpEncryption'], label: words.smtpHost, hint: fields.host, isNeeded: false },
  ] as const;
  return (
    <>
      {servers.map(({ keys: [host, port, encryption], label, hint, isNeeded }) => (
        <Group key={host} grow preventGrowOverflow={false} align="flex-start" role="group" aria-label={label}>
          <TextInput
            label={label}
            value={fields[host]}
            placeholder={hint}
            onChange={(event) => set(host, event.currentTarget.value.trim())}
            required={isNeeded}
            miw="12rem"
          />
          <NumberInput
            label={words.port}
            value={fields[port]}
            onChange={(value) => set(port, Number(value))}
            min={1}
            max={65_535}
            hideControls
            required
            miw="5rem"
          />
          <Select
            label={words.encryption}
            data={choicesOf(words.encryptions)}
            value={fields[encryption]}
            onChange={(value) => value !== null && set(encryption, value as Encryption)}
            allowDeselect={false}
            miw="9rem"
          />
        </Group>
      ))}
      <TextInput
        label={words.user}
        value={fields.user}
        placeholder={listAddresses(fields.addresses)[0] ?? ''}
        onChange={(event) => set('user', event.currentTarget.value)}
      />
      <Checkbox
        label={words.privateServers}
        description={words.privateHint}
        checked={fields.isPrivateNetworkAllowed ?? false}
        onChange={(event) => set('isPrivateNetworkAllowed', event.currentTarget.checked)}
      />
    </>
  );
}

function TrustFields({ fields, set }: FieldsProps) {
  const words = useTexts(texts);
  return (
    <>
      <Select
        label={words.trust}
        data={choicesOf(words.trusts)}
        value={fields.trust}
        onChange={(trust) => trust !== null && set('trust', trust as Trust)}
        allowDeselect={false}
      />
      {fields.trust === 'authserv-id' && (
        <TextInput
          label={words.authservId}
          value={fields.authservId}
          onChange={(event) => set('authservId', event.currentTarget.value)}
          required
        />
      )}
    </>
  );
}
