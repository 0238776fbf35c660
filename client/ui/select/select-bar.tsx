import { useState } from "react";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { ForwardSheet } from "../forward/lazy-forward-sheet.ts";
import { mayForward } from "../forward/may-forward.ts";
import type { Told } from "../menu/action.ts";
import { copyWords } from "../menu/copy-words.ts";
import { MenuIcon } from "../menu/menu-icon.tsx";
import { shareMessages } from "../menu/share-messages.ts";
import { Button } from "../parts/button.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { manyWords } from "./many-words.ts";
import styles from "./select.module.css";

/** Over the conversation while several messages are chosen: how many, what can be done with them, and the way out. */
export function SelectBar({ messages, onEnd }: { messages: readonly TimelineMessage[]; onEnd: () => void }) {
	const t = useLaterText();
	const nameOf = useMemberName();
	const { files } = useFamilyData();
	const [told, setTold] = useState<{ what: Told; of: string } | null>(null);
	const [isForwarding, setForwarding] = useState(false);
	const chosen = messages.map(({ key }) => key).join(" ");

	async function copy() {
		const isDone = await copyWords(manyWords(t, messages, nameOf));
		setTold({ what: isDone ? "told.copied" : "told.not_copied", of: chosen });
	}
	async function share() {
		const what = await shareMessages(files, messages);
		if (what !== null) setTold({ what, of: chosen });
	}
	const forwardable = messages.filter(mayForward);
	const count = t("select.count", { count: messages.length });
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves from wherever the focus is in it.
		<div
			className={styles.bar}
			onKeyDown={(event) => {
				if (event.key === "Escape") onEnd();
			}}
		>
			<Button kind="quiet" onClick={onEnd}>
				{t("select.done")}
			</Button>
			<p role="status" className={styles.count}>
				{told?.of === chosen ? t(told.what) : count}
			</p>
			{messages.length > 0 && (
				<>
					<Button kind="quiet" onClick={() => void copy()}>
						<MenuIcon name="copy" />
						<span className={styles.word}>{t("select.copy")}</span>
					</Button>
					{forwardable.length > 0 && (
						<Button kind="quiet" onClick={() => setForwarding(true)}>
							<MenuIcon name="forward" />
							<span className={styles.word}>{t("action.forward")}</span>
						</Button>
					)}
					{"share" in navigator && (
						<Button kind="quiet" onClick={() => void share()}>
							<MenuIcon name="share" />
							<span className={styles.word}>{t("action.share")}</span>
						</Button>
					)}
				</>
			)}
			{isForwarding && (
				<ForwardSheet
					messages={forwardable}
					onDone={() => {
						setForwarding(false);
						setTold({ what: "told.forwarded", of: chosen });
					}}
					onClose={() => setForwarding(false)}
				/>
			)}
		</div>
	);
}
