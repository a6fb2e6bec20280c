/**
 * The shorter names that people use for a card, from the longest on, without the name itself:
 * - brand words (NVIDIA, GeForce, Tesla, Quadro) are taken off the front one by one:
 *   "NVIDIA GeForce RTX 3090" gives "GeForce RTX 3090" and "RTX 3090";
 * - and of each of these also what is left without a kind of memory at its end ("H100 80GB HBM3" gives
 *   "H100 80GB") or a remark in brackets ("Tesla K80 (per GPU, ECC on)" gives "Tesla K80" and "K80").
 */
export function gpuAliases(name: string): string[] {
  const aliases = new Set<string>([withoutRemark(name)]);
  let rest = name;
  for (let next = withoutBrand(rest); next !== rest; next = withoutBrand(rest)) {
    rest = next;
    aliases.add(rest).add(withoutRemark(withoutMemoryKind(rest)));
  }
  aliases.delete(name);
  return [...aliases];
}

function withoutBrand(name: string): string {
  return name.replace(/^(NVIDIA|GeForce|Tesla|Quadro) +(?=\S)/, '');
}

function withoutMemoryKind(name: string): string {
  return name.replace(/(?<=\S) +HBM\w*$/, '');
}

function withoutRemark(name: string): string {
  return name.replace(/(?<=\S) +\([^()]*\)$/, '');
}

/**
 * Takes away what does not name one card: an alias that several cards have is dropped for all of them, and
 * an alias that is a card's name is dropped too. Comparison is exact, like the look-up of names.
 */
export function unambiguousAliases<T extends { name: string; aliases: string[] }>(cards: T[]): T[] {
  const names = new Set(cards.map((card) => card.name));
  const owners = new Map<string, number>();
  for (const alias of cards.flatMap((card) => [...new Set(card.aliases)])) {
    owners.set(alias, (owners.get(alias) ?? 0) + 1);
  }
  return cards.map((card) => ({
    ...card,
    aliases: [...new Set(card.aliases)].filter((alias) => owners.get(alias) === 1 && !names.has(alias)),
  }));
}
