// The words of what stands around every view.
import type { Texts } from './language.tsx';

export const texts = {
  en: {
    skip: 'Skip to the content',
    signOut: 'Sign out',
    account: 'Your account',
    language: 'Language',
    scheme: 'Dark or light',
    navigation: 'Main',
    signedOut: 'Your session has ended',
    signedOutWhy: 'Sign in again to go on. What you have typed is still here.',
    somebodyElse: 'Sign in as somebody else',
    failed: 'This did not work',
    again: 'Try again',
    stopped: 'All sending is stopped',
    stoppedBy: (by: string, at: string) => `Stopped by ${by}, ${at}. Drafts are still written; nothing leaves.`,
    toHealth: 'Let it go on: Health',
    roles: { owner: 'Owner', admin: 'Admin', agent: 'Agent', viewer: 'Viewer' },
  },
  es: {
    skip: 'Saltar al contenido',
    signOut: 'Cerrar sesión',
    account: 'Su cuenta',
    language: 'Idioma',
    scheme: 'Oscuro o claro',
    navigation: 'Principal',
    signedOut: 'Su sesión ha terminado',
    signedOutWhy: 'Vuelva a entrar para seguir. Lo que ha escrito sigue aquí.',
    somebodyElse: 'Entrar como otra persona',
    failed: 'Esto no ha funcionado',
    again: 'Intentarlo de nuevo',
    stopped: 'Todos los envíos están detenidos',
    stoppedBy: (by: string, at: string) =>
      `Detenidos por ${by}, ${at}. Se siguen escribiendo borradores; no sale nada.`,
    toHealth: 'Reanudarlos: Salud',
    roles: { owner: 'Propietario', admin: 'Administrador', agent: 'Agente', viewer: 'Lector' },
  },
} satisfies Texts<unknown>;
