import { useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { OpenThread } from "../../data/family-data.ts";
import { AttachIcon } from "../attach/attach-icon.tsx";
import { lazily } from "../parts/lazily.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import type { PollSheetProps } from "./poll-sheet.tsx";

const PollSheet = lazily<PollSheetProps>(async () => (await import("./poll-sheet.tsx")).PollSheet);

type PollButtonProps = {
	thread: Pick<OpenThread, "ask">;
	className: string | undefined;
	/** Nothing is written or attached. */
	isOffered: boolean;
};

/** In the empty box: asks the conversation something. What was half written of a poll is there when it is opened again. */
export function PollButton({ thread, className, isOffered }: PollButtonProps) {
	const t = useLaterText();
	const [isAsking, setAsking] = useState(false);
	const draft = useRef<PollSheetProps["draft"]>({ question: "", options: [], several: false });
	return (
		<>
			{isOffered && (
				<button type="button" className={className} aria-label={t("poll.open")} onClick={() => setAsking(true)}>
					<AttachIcon name="poll" size={22} />
				</button>
			)}
			{isAsking &&
				// Browsers let nobody hear that a form was sent that stands in another, as here it would in the composer's.
				createPortal(
					<PollSheet
						thread={thread}
						draft={draft.current}
						onDraft={(left) => {
							draft.current = left;
						}}
						onClose={() => setAsking(false)}
					/>,
					document.body,
				)}
		</>
	);
}
