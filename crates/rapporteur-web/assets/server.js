"use strict";
// Says how far the reading is, and shows the reports anew when it is done.
(() => {
  const line = document.getElementById("progress");
  if (!line || !line.dataset.progress || !window.EventSource) return;
  const source = new EventSource(line.dataset.progress);
  const words = (story) => {
    if (story.state === "comparing") return "being compared";
    return story.read + " read, " + story.waiting + " waiting" + (story.refused ? ", " + story.refused + " not read" : "");
  };
  const isTyping = () => {
    const fields = document.querySelectorAll(".add input:not([type=hidden]), .add textarea");
    return Array.from(fields).some((field) => field.value !== "");
  };
  source.addEventListener("progress", (event) => {
    const story = JSON.parse(event.data);
    if (story.state === "reading" || story.state === "comparing") {
      line.textContent = words(story);
      return;
    }
    source.close();
    if (isTyping()) {
      line.textContent = "read; load the page again to see it";
    } else {
      window.location.reload();
    }
  });
  source.addEventListener("gone", () => {
    source.close();
    line.textContent = "this story was deleted";
  });
})();
