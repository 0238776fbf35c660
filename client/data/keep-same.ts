type Item = { key: string };
type Fields = Readonly<Record<string, unknown>>;

/** The new items, with those that have not changed being the very objects of before: React then leaves them alone. */
export function keepSame<T extends Item>(before: readonly T[], now: readonly T[]): T[] {
	const known = new Map<string, T>();
	for (const item of before) known.set(item.key, item);
	return now.map((item) => {
		const old = known.get(item.key);
		return old !== undefined && isSame(old, item) ? old : item;
	});
}

/** Tens of thousands are compared while somebody scrolls far back: so without making an array of the fields of each. */
function isSame(one: Item, other: Item): boolean {
	return hasAllOf(one, other) && hasAllOf(other, one);
}

function hasAllOf(one: Fields, other: Fields): boolean {
	for (const name in one) if (!isSameValue(one[name], other[name])) return false;
	return true;
}

/** What was said of a message is folded anew each time; the rest is the entry's own. */
function isSameValue(one: unknown, other: unknown): boolean {
	return Object.is(one, other) || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));
}
