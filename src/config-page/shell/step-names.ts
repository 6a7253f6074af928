// The steps of the audit log as a person reads them. A step that has no name here is written as the words that it is made of.
import type { PageLanguage } from './language.tsx';

/** `trackingNumber` as "tracking number". */
export const partCamelCase = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`);

/** `groundCheck`, `rejected_on_page` as "ground check", "rejected on page". */
export const writeWords = (name: string): string => partCamelCase(name.replaceAll('_', ' '));

const NAMES: Readonly<Record<PageLanguage, Readonly<Record<string, string>>>> = {
  en: {
    receive: 'Received',
    parse: 'Read',
    identify: 'Who wrote',
    classify: 'What they want',
    gatherFacts: 'Facts gathered',
    draft: 'Reply written',
    groundCheck: 'Claims checked',
    decide: 'Decided',
    deliver: 'Put in the mailbox',
    open_matter: 'Given to a person',
    close_matter: 'Seen to by a person',
    notify: 'Somebody told',
    notify_unwritten: 'Somebody told of notices that could not be written',
    publish_settings: 'Settings published',
    stop_sending: 'All sending stopped',
    resume_sending: 'Sending again',
    allow_sending: 'What may be sent',
    propose: 'Action proposed',
    order_action: 'Action on an order',
    set_aside: 'Set aside',
    send_settled: 'Unclear send settled',
    person_erased: 'Person erased',
    audit_exported: 'Log exported',
    figures_exported: 'Figures exported',
    learn: 'Approved reply kept',
    unlearn: 'Approved reply forgotten',
  },
  es: {
    receive: 'Recibido',
    parse: 'Leído',
    identify: 'Quién escribió',
    classify: 'Qué quiere',
    gatherFacts: 'Datos reunidos',
    draft: 'Respuesta escrita',
    groundCheck: 'Afirmaciones comprobadas',
    decide: 'Decidido',
    deliver: 'Puesto en el buzón',
    open_matter: 'Pasado a una persona',
    close_matter: 'Atendido por una persona',
    notify: 'Aviso a alguien',
    notify_unwritten: 'Aviso a alguien de avisos de envío que no se pudieron escribir',
    publish_settings: 'Ajustes publicados',
    stop_sending: 'Envíos detenidos',
    resume_sending: 'Envíos reanudados',
    allow_sending: 'Qué se puede enviar',
    propose: 'Acción propuesta',
    order_action: 'Acción en un pedido',
    set_aside: 'Apartado',
    retry: 'Otra vez',
    failed: 'Falló',
    send_settled: 'Envío dudoso aclarado',
    facts_changed: 'Datos cambiados',
    draft_withdrawn: 'Borrador retirado',
    draft_rejected: 'Borrador rechazado',
    rejected_on_page: 'Rechazado en la página',
    escalated_by_person: 'Escalado por una persona',
    member_invited: 'Persona invitada',
    member_changed: 'Persona cambiada',
    invitation_withdrawn: 'Invitación retirada',
    person_erased: 'Persona borrada',
    suppressed: 'Dirección en la lista',
    suppression_removed: 'Dirección fuera de la lista',
    consent_recorded: 'Consentimiento publicitario registrado',
    consent_withdrawn: 'Consentimiento publicitario retirado',
    retention_set: 'Plazo de conservación',
    retention: 'Correos antiguos borrados',
    audit_exported: 'Registro exportado',
    figures_exported: 'Cifras exportadas',
    add_knowledge: 'Conocimiento añadido',
    remove_knowledge: 'Conocimiento quitado',
    learn: 'Respuesta aprobada guardada',
    unlearn: 'Respuesta aprobada olvidada',
    start: 'Inicio',
  },
};

export function nameStep(step: string, language: PageLanguage): string {
  const words = NAMES[language][step] ?? writeWords(step);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
