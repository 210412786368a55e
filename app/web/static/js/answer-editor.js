// The answer editor: keeps what was typed in this browser until it is saved, draws the preview while
// one writes, and shows keywords as words to weigh. The form works without all that.
