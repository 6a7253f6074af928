// What stands around every view behind the door: the menu, who is signed in, and the way out.
import {
  ActionIcon,
  AppShell,
  Burger,
  Group,
  NativeSelect,
  NavLink,
  Text,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLanguage, IconLogout, IconMoon, IconSun, IconUserCog } from '@tabler/icons-react';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { callAuth } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useSessionEnd } from '../session-end.ts';
import { PAGE_LANGUAGES, type PageLanguage, useLanguage, useTexts } from './language.tsx';
import { PLACES, type Place } from './navigation.ts';
import { SendingBanner } from './sending-banner.tsx';
import { texts } from './texts.ts';
import { useMe } from './use-me.ts';
import { Waiting } from './waiting.tsx';

const ACCOUNT = '/account';
/** Whose session ends has signed in once: its script is loaded when it is needed. */
const SignInAgain = lazy(() => import('./sign-in-again.tsx'));

export function Shell() {
  const [isOpen, { toggle, close }] = useDisclosure();
  const words = useTexts(texts);
  const hasEnded = useSessionEnd();
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={words.navigation} />
            <img src="/icon.svg" alt="" width={24} height={24} />
            <Text fw={650} style={{ whiteSpace: 'nowrap' }} visibleFrom="sm">
              Waybill
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap" miw={0}>
            <LanguageChoice />
            <SchemeSwitch />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={words.navigation}>
        <AppShell.Section grow className="places">
          <Places onGo={close} />
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <View />
        </Suspense>
        {hasEnded && (
          <Suspense fallback={null}>
            <SignInAgain />
          </Suspense>
        )}
      </AppShell.Main>
    </AppShell>
  );
}

/** Who needs a second factor and has none sees the account alone: nothing else would answer. */
function View() {
  const me = useMe();
  const { pathname } = useLocation();
  if (me?.needsSecondFactor) return pathname === ACCOUNT ? <Outlet /> : <Navigate to={ACCOUNT} />;
  return (
    <>
      <SendingBanner />
      <Outlet />
    </>
  );
}

function Places({ onGo }: { readonly onGo: () => void }) {
  const me = useMe();
  const { language } = useLanguage();
  const { pathname } = useLocation();
  if (me?.needsSecondFactor) return null;
  const isOpen = ({ right, ofAll }: Place) =>
    (right === null || me?.rights.includes(right)) && (ofAll !== true || me?.mailboxes === null);
  return PLACES.filter(isOpen).map(({ path, icon: Icon, name }) => (
    <NavLink
      key={path}
      component={Link}
      to={path}
      label={name[language]}
      leftSection={<Icon size={18} stroke={1.7} />}
      active={pathname.startsWith(path)}
      onClick={onGo}
    />
  ));
}

function LanguageChoice() {
  const { language, setLanguage } = useLanguage();
  const words = useTexts(texts);
  return (
    <NativeSelect
      variant="unstyled"
      size="xs"
      flex="none"
      w="6.5rem"
      aria-label={words.language}
      leftSection={<IconLanguage size={18} />}
      leftSectionPointerEvents="none"
      data={Object.entries(PAGE_LANGUAGES).map(([value, label]) => ({ value, label }))}
      value={language}
      onChange={({ currentTarget }) => setLanguage(currentTarget.value as PageLanguage)}
    />
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const words = useTexts(texts);
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={words.scheme}
      onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
    >
      {scheme === 'dark' ? <IconSun size={18} /> : <IconMoon size={18} />}
    </ActionIcon>
  );
}

function AccountMenu() {
  const me = useMe();
  const words = useTexts(texts);
  if (me === null) return null;
  const signOut = async () => {
    await callAuth('/sign-out', {}).catch(() => undefined);
    queryClient.clear();
    location.assign('/sign-in');
  };
  return (
    <>
      <UnstyledButton
        px={{ base: 0, sm: 'xs' }}
        miw={0}
        aria-label={`${words.account}: ${me.name}`}
        popoverTarget="account-menu"
      >
        <Text size="sm" fw={550} maw="10rem" truncate>
          {me.name}
        </Text>
      </UnstyledButton>
      <div id="account-menu" popover="auto" className="account-menu">
        <Text size="xs" c="dimmed" px="sm" pt="xs">
          {me.email}
          <br />
          {words.roles[me.role]}
        </Text>
        <NavLink
          component={Link}
          to={ACCOUNT}
          label={words.account}
          leftSection={<IconUserCog size={16} />}
          onClick={({ currentTarget }) => currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
        />
        <NavLink
          component="button"
          label={words.signOut}
          leftSection={<IconLogout size={16} />}
          onClick={() => void signOut()}
        />
      </div>
    </>
  );
}
