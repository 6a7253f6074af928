/** The time, handed in so that a replay and a test can set it. ISO 8601 UTC. */
export interface Clock {
  now(): string;
}
