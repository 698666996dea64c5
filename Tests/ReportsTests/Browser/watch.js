// Runs before the page's script: remembers whatever goes wrong.
window.complaints = [];
addEventListener('error', event => complaints.push(String(event.message)));
addEventListener('unhandledrejection', event => complaints.push(String(event.reason)));
console.error = (...words) => complaints.push(words.join(' '));
