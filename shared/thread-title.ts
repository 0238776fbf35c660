/**
 * What a thread is called for one of its members: its own title where it has one, else the names of the others in it,
 * in the order they stand there; notes to oneself bear one's own name, and so does a group everybody else has left.
 */
export function threadTitle(
	{ title, members }: { title: string; members: readonly string[] },
	me: string,
	nameOf: (memberId: string) => string,
): string {
	if (title !== "") return title;
	const others = members.filter((member) => member !== me);
	return (others.length === 0 ? [me] : others).map(nameOf).join(", ");
}
