/** `eu-central-1`, `us-gov-west-1`, `eusc-de-east-1`: the form of a region's name; whether there is one is AWS's to say. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(text);
}
