type Item = { key: string };

/** The new items, with those that have not changed being the very objects of before: React then leaves them alone. */
export function keepSame<T extends Item>(before: readonly T[], now: readonly T[]): T[] {
	const known = new Map(before.map((item) => [item.key, item]));
	return now.map((item) => {
		const old = known.get(item.key);
		return old !== undefined && isSame(old, item) ? old : item;
	});
}

function isSame(one: Item, other: Item): boolean {
	const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
	return a.size === b.size && [...a].every(([name, value]) => Object.is(value, b.get(name)));
}
