/** What a server did in place of giving a file: no answer, or an error of HTTP. */
export function answerInFrench(answer: 'none' | number): string {
  return answer === 'none' ? 'le serveur ne répond pas' : `le serveur répond par l’erreur ${answer}`
}
