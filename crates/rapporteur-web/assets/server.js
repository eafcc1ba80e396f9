"use strict";
// Says how far the reading is, and shows the reports anew when it is done.
(() => {
  const line = document.getElementById("progress");
  if (!line || !line.dataset.progress || !window.EventSource) return;
  const source = new EventSource(line.dataset.progress);
  const words = (story) => {
    const all = story.read + story.waiting + story.refused;
    const parts = [story.read + " of " + all + " read"];
    if (story.waiting) parts.push(story.waiting + " waiting");
    if (story.refused) parts.push(story.refused + " failed");
    return parts.join(", ") + (story.state === "comparing" ? ": being compared" : "");
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
    // What went wrong, and what somebody is writing, stays on the screen.
    if (isTyping() || document.querySelector(".complaint")) {
      const link = document.createElement("a");
      link.href = window.location.pathname;
      link.textContent = "show it";
      line.replaceChildren(words(story), ": ", link);
    } else {
      window.location.replace(window.location.pathname);
    }
  });
  source.addEventListener("gone", () => {
    source.close();
    line.textContent = "this story was deleted";
  });
})();
