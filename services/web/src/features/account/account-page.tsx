export const AccountPage = () => (
  <div className="page">
    <h1>AccountPage</h1>
  </div>
);
