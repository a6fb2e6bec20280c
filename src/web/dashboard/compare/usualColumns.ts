/** What is compared unless one chooses: a card for each amount of memory that is common, from 8 to 80 GB. */
export const USUAL_COLUMNS: readonly string[] = [
  'NVIDIA GeForce RTX 4060',
  'NVIDIA GeForce RTX 3060 12GB',
  'NVIDIA T4',
  'NVIDIA GeForce RTX 3090',
  'NVIDIA A100 40GB',
  'NVIDIA H100 80GB HBM3',
];

/** As many as the API takes in one request. */
export const MOST_COLUMNS = 20;
