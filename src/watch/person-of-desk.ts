// Who of the desk's people decided, as the audit log keeps it. Made by src/http of whoever is signed in.

export interface PersonOfDesk {
  readonly id: string;
  readonly name: string;
}
