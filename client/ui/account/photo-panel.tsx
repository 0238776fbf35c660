import { useRef, useState } from "react";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { Outcome } from "./outcome.tsx";
import styles from "./panel.module.css";
import { Panel } from "./panel.tsx";
import { squarePhoto } from "./square-photo.ts";
import { useDoing } from "./use-doing.ts";

/** My photo: chosen, cropped to a square on this device, or taken away again. */
export function PhotoPanel({ me }: { me: FamilyMember }) {
	const t = useLaterText();
	const data = useFamilyData();
	const input = useRef<HTMLInputElement>(null);
	const { run, isBusy, isDone, refused } = useDoing();
	const [isUnreadable, setUnreadable] = useState(false);
	const [isRemoval, setRemoval] = useState(false);
	const hasPhoto = me.photo !== null;

	async function choose(file: File | undefined): Promise<void> {
		if (file === undefined || isBusy) return;
		const picture = await squarePhoto(file);
		setUnreadable(picture === null);
		setRemoval(false);
		if (picture !== null) await run(() => data.changePhoto(picture));
	}
	function remove(): void {
		setUnreadable(false);
		setRemoval(true);
		void run(() => data.changeProfile({ photo: null }));
	}
	function outcome(): string | null {
		if (isBusy) return isRemoval ? null : t("profile.photo_bringing");
		if (!isDone || isUnreadable) return null;
		return isRemoval ? t("profile.photo_gone") : t("profile.photo_changed");
	}

	return (
		<Panel heading={t("profile.photo")}>
			<p className={styles.soft}>{t("profile.photo_intro")}</p>
			<div className={styles.choice}>
				<Button kind="plain" aria-disabled={isBusy} onClick={() => input.current?.click()}>
					{t(hasPhoto ? "profile.photo_other" : "profile.photo_choose")}
				</Button>
				{hasPhoto && (
					<Button kind="quiet" aria-disabled={isBusy} onClick={remove}>
						{t("profile.photo_remove")}
					</Button>
				)}
			</div>
			<input
				ref={input}
				type="file"
				accept="image/*"
				hidden
				onChange={({ currentTarget }) => {
					const [file] = currentTarget.files ?? [];
					void choose(file);
					// The same picture may be chosen once more.
					currentTarget.value = "";
				}}
			/>
			{isUnreadable && <Notice kind="trouble">{t("profile.photo_unreadable")}</Notice>}
			<Outcome refused={refused} done={outcome()} />
		</Panel>
	);
}
