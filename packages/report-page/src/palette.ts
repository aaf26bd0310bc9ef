/** A colour by day and by night. */
interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * The lines' colours, in order; none of them is the red of a threshold. Each has a contrast of at
 * least 3 : 1 to the page (WCAG 2.2, 1.4.11), which a test computes, and a dash pattern of its own
 * in the style sheet, so that no line is known by its colour alone.
 */
export const lineColours: readonly Colour[] = [
  { light: '#0969da', dark: '#58a6ff' },
  { light: '#bc4c00', dark: '#f0883e' },
  { light: '#8250df', dark: '#bc8cff' },
  { light: '#1b7c83', dark: '#39c5cf' },
  { light: '#bf3989', dark: '#f778ba' },
  { light: '#4d6b0f', dark: '#a5c63b' },
  { light: '#7d4e00', dark: '#d4a72c' },
  { light: '#424a53', dark: '#c9d1d9' },
  { light: '#1a7f37', dark: '#3fb950' },
];

/** Lines whose name is a colour have it; green is nobody else's. */
export const namedLooks = { blue: 0, green: lineColours.length - 1 } as const;

/** The colours that carry text or meaning; the names are the custom properties of the style sheet. */
export const colours = {
  page: { light: '#ffffff', dark: '#0d1117' },
  panel: { light: '#f6f8fa', dark: '#151b23' },
  rule: { light: '#d1d9e0', dark: '#3d444d' },
  text: { light: '#1f2328', dark: '#f0f6fc' },
  quiet: { light: '#59636e', dark: '#9198a1' },
  link: { light: '#0969da', dark: '#4493f8' },
  good: { light: '#1a7f37', dark: '#3fb950' },
  bad: { light: '#cf222e', dark: '#ff7b72' },
  unsure: { light: '#8a5c00', dark: '#d29922' },
  'good-panel': { light: '#e9f9ee', dark: '#0f231a' },
  'bad-panel': { light: '#ffeeec', dark: '#2a1517' },
  'unsure-panel': { light: '#fff6d9', dark: '#271d0b' },
  baseline: { light: '#dbe5f0', dark: '#1d2a3a' },
  rollout: { light: '#b4bcc6', dark: '#434b55' },
  observed: { light: '#fdecc4', dark: '#33280f' },
  envelope: { light: '#8c959f', dark: '#6e7681' },
} as const satisfies Readonly<Record<string, Colour>>;

/** `--page: #ffffff; …`: the custom properties for one of the two schemes. */
export function customProperties(scheme: keyof Colour): string {
  const named = Object.entries(colours).map(([name, colour]) => `--${name}: ${colour[scheme]};`);
  const lines = lineColours.map((colour, index) => `--line-${index}: ${colour[scheme]};`);
  return [...named, ...lines].join(' ');
}
