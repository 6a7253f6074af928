// The places of the page, in the order of the menu. A view that is added stands here and in router.tsx.
import {
  IconBook2,
  IconBuildingStore,
  IconChartBar,
  IconFlask,
  IconHeartbeat,
  IconInbox,
  IconListCheck,
  IconListDetails,
  IconMessageCircle,
  IconPlugConnected,
  IconRoute,
  IconTemplate,
  IconTruckDelivery,
  IconUserShield,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Right } from '../../domain/rights.ts';
import type { Texts } from './language.tsx';

export interface Place {
  readonly path: string;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  /** null: everybody who is signed in. */
  readonly right: Right | null;
  /** It shows the mail of all mailboxes, to who sees all. */
  readonly ofAll?: true;
  readonly name: Texts<string>;
}

export const PLACES: readonly Place[] = [
  { path: '/queue', icon: IconInbox, right: 'queue.read', name: { en: 'Queue', es: 'Cola' } },
  { path: '/figures', icon: IconChartBar, right: 'figures.read', name: { en: 'Figures', es: 'Cifras' } },
  { path: '/voice', icon: IconMessageCircle, right: 'settings.read', name: { en: 'Voice', es: 'Voz' } },
  { path: '/facts', icon: IconBuildingStore, right: 'settings.read', name: { en: 'Facts', es: 'Datos' } },
  {
    path: '/templates',
    icon: IconTemplate,
    right: 'settings.read',
    name: { en: 'Templates', es: 'Plantillas' },
  },
  {
    path: '/notices',
    icon: IconTruckDelivery,
    right: 'settings.read',
    name: { en: 'Shipping notices', es: 'Avisos de envío' },
  },
  { path: '/try', icon: IconFlask, right: 'settings.read', name: { en: 'Try out', es: 'Probar' } },
  { path: '/rules', icon: IconListCheck, right: 'settings.read', name: { en: 'Rules', es: 'Reglas' } },
  { path: '/routes', icon: IconRoute, right: 'settings.read', name: { en: 'Escalations', es: 'Escalados' } },
  { path: '/knowledge', icon: IconBook2, right: 'settings.read', name: { en: 'Knowledge', es: 'Conocimiento' } },
  { path: '/audit', icon: IconListDetails, right: 'audit.read', name: { en: 'Audit', es: 'Auditoría' } },
  {
    path: '/connections',
    icon: IconPlugConnected,
    right: 'desk.read',
    name: { en: 'Connections', es: 'Conexiones' },
  },
  { path: '/health', icon: IconHeartbeat, right: 'desk.read', name: { en: 'Health', es: 'Salud' } },
  { path: '/people', icon: IconUsers, right: 'people.read', name: { en: 'People', es: 'Personas' } },
  {
    path: '/privacy',
    icon: IconUserShield,
    right: 'privacy.run',
    ofAll: true,
    name: { en: 'Privacy', es: 'Privacidad' },
  },
];
