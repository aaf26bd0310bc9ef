/** `event black-friday`, and `the event` for the name that it has where none was given. */
export function eventWords(name: string): string {
  return name === 'event' ? 'the event' : `event ${name}`;
}
