const usual = ["👍", "❤️", "😂", "😮", "😢", "🙏"];

/**
 * What stands at hand: what one picked last, then the usual ones, six in all. What one has chosen here is always among
 * them, so that it can be taken back.
 */
export function quickRow(recent: readonly string[], chosen: readonly string[]): string[] {
	const row = [...new Set([...recent, ...usual])].slice(0, usual.length);
	const missing = chosen.filter((emoji) => !row.includes(emoji));
	const others = row.filter((emoji) => !chosen.includes(emoji)).slice(0, Math.max(0, usual.length - chosen.length));
	return [...missing, ...row.filter((emoji) => chosen.includes(emoji) || others.includes(emoji))];
}
