/** Age bands of the form, as shares of the whole population of France, in thousandths (INSEE pyramid of 2024, rounded). */
export const AGE_BAND_THOUSANDTHS = {
  '18-25': 92,
  '26-35': 117,
  '36-45': 125,
  '46-55': 128,
  '56-65': 126,
  '66-75': 109,
  'over-75': 97,
} as const;
export type AgeBand = keyof typeof AGE_BAND_THOUSANDTHS;

/** Women in each age band, in thousandths of the band (same pyramid). */
export const WOMEN_THOUSANDTHS: Readonly<Record<AgeBand, number>> = {
  '18-25': 490,
  '26-35': 505,
  '36-45': 510,
  '46-55': 509,
  '56-65': 518,
  '66-75': 535,
  'over-75': 605,
};

/** Adults among all, in thousandths: the base when no age band is given. */
export const ADULT_THOUSANDTHS = 794;

/**
 * How many adults in ten thousand share a trait that the form can tell: orders of magnitude from public national figures, rounded. What is not
 * listed is taken for common. They serve to warn, never to publish.
 */
export const TRAIT_TEN_THOUSANDTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'person.household': {
    alone: 2_000,
    couple: 2_700,
    'couple-with-children': 2_700,
    'single-parent': 450,
    'with-relatives': 800,
    shared: 200,
  },
  'person.income': { aah: 240, rsa: 350, pension: 3_300, wage: 4_500, unemployment: 500, 'daily-allowance': 150, none: 300 },
  'housing.status': {
    'social-tenant': 1_600,
    'private-tenant': 2_300,
    owner: 5_600,
    hosted: 300,
    shelter: 40,
    hotel: 10,
    street: 6,
    hospital: 20,
  },
  'protection.measure': {
    requested: 20,
    safeguard: 10,
    curatorship: 75,
    guardianship: 75,
    'family-habilitation': 20,
    masp: 3,
    maj: 1,
  },
};
