const paths = {
	more: "M12 5v14M5 12h14",
	smile: "M8.5 14.2a4.2 4.2 0 0 0 7 0M9 9.5v.01m6-.01v.01M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z",
} as const;

/** Always decoration. */
export function EmojiIcon({ name }: { name: keyof typeof paths }) {
	return (
		<svg
			aria-hidden="true"
			width="1.5em"
			height="1.5em"
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth={1.75}
			strokeLinecap="round"
			strokeLinejoin="round"
		>
			<path d={paths[name]} />
		</svg>
	);
}
