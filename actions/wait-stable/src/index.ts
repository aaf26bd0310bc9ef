export const name = 'wait-stable';
