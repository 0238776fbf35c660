import styles from "./menu-icon.module.css";

const paths = {
	again: "M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9m0-5v5h-5",
	bin: "M5 7h14M10 7V4.5h4V7m-7.5 0 .8 11.6A1.5 1.5 0 0 0 8.8 20h6.4a1.5 1.5 0 0 0 1.5-1.4L17.5 7M10.3 11v5m3.4-5v5",
	copy: "M9 9V5.5A1.5 1.5 0 0 1 10.5 4h8A1.5 1.5 0 0 1 20 5.5v8a1.5 1.5 0 0 1-1.5 1.5H15M5.5 9h8A1.5 1.5 0 0 1 15 10.5v8a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 4 18.5v-8A1.5 1.5 0 0 1 5.5 9Z",
	info: "M12 11v5.5m0-9v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
	forward: "M14.5 6 20 11.5 14.5 17m5-5.5h-9a6 6 0 0 0-6 6V19",
	reply: "M9.5 6 4 11.5 9.5 17M4.5 11.5h9a6 6 0 0 1 6 6V19",
	pen: "M4.5 19.5l1-4.2L16.2 4.6a1.5 1.5 0 0 1 2.1 0l1.1 1.1a1.5 1.5 0 0 1 0 2.1L8.7 18.5l-4.2 1Zm9.6-12.8 3.2 3.2",
	pin: "M9 4h6m-5 0v5.5L7 13v1.5h10V13l-3-3.5V4m-2 10.5V20",
	save: "M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14",
	select:
		"m8 12.5 3 3 5.5-6M6.5 4h11A2.5 2.5 0 0 1 20 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.5v-11A2.5 2.5 0 0 1 6.5 4Z",
	star: "m12 4 2.4 5 5.4.7-4 3.8 1 5.5-4.8-2.7L7.2 19l1-5.5-4-3.8 5.4-.7L12 4Z",
	share: "M12 15V4m-4 4 4-4 4 4M6 12v6.5A1.5 1.5 0 0 0 7.5 20h9a1.5 1.5 0 0 0 1.5-1.5V12",
} as const;

export type MenuIconName = keyof typeof paths;

/** The line drawings of what can be done with a message; always decoration. */
export function MenuIcon({ name }: { name: MenuIconName }) {
	return (
		<svg
			className={name === "reply" || name === "forward" ? styles.turning : undefined}
			aria-hidden="true"
			width="1.375em"
			height="1.375em"
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
