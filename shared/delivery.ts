/**
 * The state of one of my own messages: waiting → sent → read, or refused instead of sent. It is never stored: it follows
 * from whether the entry is in the thread and how far the others have read, and both only grow.
 */
export type Delivery = "waiting" | "refused" | "sent" | "read";

/** Read means by everybody else who is in the thread now; nobody else there is nobody to read it. */
export function isReadByAll(
	seq: number,
	by: string,
	members: readonly string[],
	reads: Record<string, number>,
): boolean {
	const others = members.filter((member) => member !== by);
	return others.length > 0 && others.every((member) => (reads[member] ?? 0) >= seq);
}
