/** Colours by what they mean. Each kind of tie differs in its form as well, for those who do not tell colours apart. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly held: string;
  readonly planned: string;
  readonly denied: string;
  readonly person: string;
  readonly chief: string;
}

export const light: Theme = {
  paper: '#ffffff',
  ink: '#1d2733',
  faint: '#5c6773',
  held: '#3f6f9f',
  planned: '#8a6d1d',
  denied: '#c62f2f',
  person: '#3f6f9f',
  chief: '#12355b',
};

export const dark: Theme = {
  paper: '#14191f',
  ink: '#edf1f5',
  faint: '#a3afbb',
  held: '#7fb2e5',
  planned: '#e0bf62',
  denied: '#ff7b72',
  person: '#7fb2e5',
  chief: '#ffffff',
};
