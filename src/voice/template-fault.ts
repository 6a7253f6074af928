// What is wrong with a template and what to do about it, for the admin who wrote it.

export interface TemplateFault {
  /** The template's id, such as `cancel_order/en`. */
  readonly template: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** What is wrong, and the remedy. */
  readonly message: string;
}

/** Where in a template something stands; both from 1. */
export interface Place {
  readonly template: string;
  readonly line: number;
  readonly column: number;
}

export const faultAt = (place: Place, message: string): TemplateFault => ({
  template: place.template,
  line: place.line,
  column: place.column,
  message,
});

/** Leaves a deep walk over a template; caught where the walk began, and never seen outside of src/voice. */
export class TemplateStop extends Error {
  override readonly name = 'TemplateStop';
  readonly fault: TemplateFault;

  constructor(fault: TemplateFault) {
    super(`${fault.template}:${fault.line}:${fault.column} ${fault.message}`);
    this.fault = fault;
  }
}

export const stopAt = (place: Place, message: string): never => {
  throw new TemplateStop(faultAt(place, message));
};
