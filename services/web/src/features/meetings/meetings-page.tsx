export const MeetingsPage = () => (
  <div className="page">
    <h1>MeetingsPage</h1>
  </div>
);
