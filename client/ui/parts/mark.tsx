/** Hearth's sign: a fire in a house. The same drawing as `public/icon.svg`. */
export function Mark({ size }: { size: number }) {
	return (
		<svg aria-hidden="true" width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="0 0 64 64">
			<path
				fill="var(--ember)"
				d="M28.6 5.3a5.2 5.2 0 0 1 6.8 0l20.2 17.5A7 7 0 0 1 58 28v22a8 8 0 0 1-8 8H14a8 8 0 0 1-8-8V28a7 7 0 0 1 2.4-5.2Z"
			/>
			<path
				fill="var(--on-ember)"
				d="M33.6 18.6c.6 6.6 10.9 11 10.9 21.2A12.3 12.3 0 0 1 32 52a12.3 12.3 0 0 1-12.5-12.2c0-5.4 2.9-8.6 5-11.6.6 2.4 1.6 3.9 3.3 5 .3-5.6 1.7-11 5.8-14.6Z"
			/>
		</svg>
	);
}
