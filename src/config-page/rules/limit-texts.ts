// What each hard limit means. A test holds that none of src/policy is missing.
import type { Texts } from '../shell/language.tsx';

export const limitTexts = {
  en: {
    limit_no_reply_to_machines: 'A mail that a machine wrote is never answered.',
    limit_verified_sender: 'Nothing is sent to a sender who is not proven to be the owner of the order.',
    limit_no_reply: 'Where no reply could be written, nothing is sent.',
    limit_holding_reply: 'A reply that only says that the mail came is not sent as the answer.',
    limit_free_text: 'Words that a language model wrote wait for a person.',
    limit_gaps: 'A reply with something to fill in or to check waits for a person.',
    limit_unsupported_claim: 'A claim that no fact supports is never sent.',
    limit_masked_address: 'A buyer behind a marketplace’s masked address is written to only as the marketplace allows.',
    limit_recipient: 'A reply goes to the one who wrote, and to nobody else.',
    limit_passed_on: 'A wish that stands in a forwarded mail waits for a person: its writer is not proven.',
    limit_read_by_model: 'A mail that a language model helped to read is not answered by itself.',
    limit_hidden_text: 'A mail with words that its reader does not see waits for a person.',
    limit_attachment: 'A mail with a document of words waits for a person.',
    thread_withdrawal: 'A customer who takes something back is handed to a person.',
    thread_addition: 'What adds to a mail that is not answered yet waits for a person, who answers both.',
    thread_answer: 'An answer to a question of ours waits for a person.',
  },
  es: {
    limit_no_reply_to_machines: 'Un correo que escribió una máquina nunca se responde.',
    limit_verified_sender: 'No se envía nada a quien no está probado como dueño del pedido.',
    limit_no_reply: 'Si no se pudo escribir una respuesta, no se envía nada.',
    limit_holding_reply: 'Una respuesta que solo dice que el correo llegó no se envía como respuesta.',
    limit_free_text: 'Las palabras de un modelo de lenguaje esperan a una persona.',
    limit_gaps: 'Una respuesta con algo por rellenar o comprobar espera a una persona.',
    limit_unsupported_claim: 'Una afirmación sin un dato que la apoye nunca se envía.',
    limit_masked_address:
      'A un comprador tras la dirección oculta de un mercado solo se le escribe como el mercado permite.',
    limit_recipient: 'Una respuesta va a quien escribió y a nadie más.',
    limit_passed_on: 'Un deseo en un correo reenviado espera a una persona: su autor no está probado.',
    limit_read_by_model: 'Un correo que un modelo de lenguaje ayudó a leer no se responde solo.',
    limit_hidden_text: 'Un correo con palabras que su lector no ve espera a una persona.',
    limit_attachment: 'Un correo con un documento con palabras espera a una persona.',
    thread_withdrawal: 'Un cliente que retira algo pasa a una persona.',
    thread_addition: 'Lo que se añade a un correo aún sin responder espera a una persona, que responde a ambos.',
    thread_answer: 'La respuesta a una pregunta nuestra espera a una persona.',
  },
} satisfies Texts<unknown>;
