import type { troubles as english } from "../en/troubles.ts";
import type { WordsIn } from "../words-in.ts";

export const troubles: WordsIn<"ja", typeof english> = {
	"event.refused": "これは行われませんでした：",
	"event.take_away": "消す",

	"message.delete": "削除",
	"message.delete_body": "送られていないので、ほかのだれも持っていません。削除すると元に戻せません。",
	"message.delete_heading": "このメッセージを削除しますか？",
	"message.retry": "もう一度送る",

	"refusal.already_sent": "変更する前に送信されました。",
	"refusal.bad_entry": "サーバーがこのメッセージを理解できませんでした。",
	"refusal.bad_text": "このメッセージには、保存できない文字があります。",
	"refusal.bad_vote": "この投票はアンケートに合いません。",
	"refusal.body_too_long": "このメッセージは長すぎます。いくつかに分けて送ってください。",
	"refusal.device_gone": "送る時間になる前に、これを書いた端末がログアウトされました。",
	"refusal.empty_message": "このメッセージには何も入っていません。",
	"refusal.id_taken": "このメッセージはもう別の場所で使われています。",
	"refusal.not_allowed": "この会話では、その操作は許可されていません。",
	"refusal.not_author": "これはほかの人のメッセージです。",
	"refusal.not_editable": "アンケートは、聞いたときのまま変えられません。この文章を見て投票した人がいます。",
	"refusal.thread_not_found": "この会話にはもう参加していません。",
	"refusal.too_many_edits": "このメッセージは何度も変更されたので、もう変えられません。",
	"refusal.too_many_scheduled": "予約したメッセージが多すぎます。先にいくつか送るか、削除してください。",
	"refusal.unknown_file": "このメッセージのファイルは、別のメッセージのものです。",
	"refusal.unknown_member": "ここに挙げられた人の中に、家族ではない人がいます。",
	"refusal.too_many_stars": "スターを付けられる数いっぱいです。先に別のメッセージのスターを外してください。",
	"refusal.unknown_message": "元になるメッセージがありません。",

	"thread.refused": { other: "{count}件のメッセージを送れませんでした" },
	"thread.retry_all": "すべてもう一度送る",
};
