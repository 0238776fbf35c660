import { type ReactNode, useRef } from "react";

type AttachButtonProps = {
	label: string;
	className: string | undefined;
	/** What the camera alone is asked for; null: whatever the system's own sheet offers. */
	camera: "image/*" | null;
	onFiles: (files: readonly File[]) => void;
	children: ReactNode;
};

/** A button that lets one choose files. The system is asked in the tap itself: later it would not let us. */
export function AttachButton({ label, className, camera, onFiles, children }: AttachButtonProps) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<button type="button" className={className} aria-label={label} onClick={() => input.current?.click()}>
				{children}
			</button>
			<input
				ref={input}
				type="file"
				hidden
				multiple={camera === null}
				{...(camera === null ? {} : { accept: camera, capture: "environment" as const })}
				onChange={({ currentTarget }) => {
					onFiles([...(currentTarget.files ?? [])]);
					// The same file may be chosen once more.
					currentTarget.value = "";
				}}
			/>
		</>
	);
}
