// The dialogs of the queue come after the first view: it can be worked with before they are there, and they are before anybody asks for one.
export const loadDialogs = () => import('./queue-dialogs.tsx');
