/**
 * Asks each question once: whoever asks again gets the same answer, and one that failed is asked for anew. For
 * what does not change during a run: revisions, images, the address of a load balancer.
 *
 * @param keyOf what makes two questions the same
 * @param isFinal whether a failure stays so, and is the answer
 */
export function askedOnce<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  keyOf: (question: Question) => string = String,
  isFinal: (error: unknown) => boolean = () => false,
): (question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (question) => {
    const key = keyOf(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(question);
    answers.set(key, answer);
    answer.catch((error: unknown) => isFinal(error) || answers.delete(key));
    return answer;
  };
}
