// One thing that `waybill doctor` has looked at: what is so, and what to do where it is wrong.

export interface Finding {
  readonly id: string;
  readonly level: 'ok' | 'warning' | 'error';
  readonly what: string;
  readonly todo: string | null;
}

export const fine = (id: string, what: string): Finding => ({ id, level: 'ok', what, todo: null });
